// The articles' account (also the trigger's and the site's), and the host's own. No shared keys, nothing public.
param articlesName string
param hostName string
param location string
param tags object
param principalId string
@description('Who uploads and runs the operator\'s commands; empty grants nobody.')
param operatorId string

@description('Read and write blobs and their tags, and what the blob trigger needs of its account beside that.')
var blobDataOwner = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
@description('The poison of the trigger goes to the account that it watches.')
var queueDataContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'

var containers = ['articles', 'ledger', 'summaries', 'answers', 'site', 'dead-letters']

resource articles 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: articlesName
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource articlesBlobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: articles
  name: 'default'
  properties: {
    isVersioningEnabled: true
    deleteRetentionPolicy: { enabled: true, days: 14 }
    containerDeleteRetentionPolicy: { enabled: true, days: 14 }
  }
}

resource articlesContainers 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = [for name in containers: {
  parent: articlesBlobs
  name: name
  properties: { publicAccess: 'None' }
}]

resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2023-05-01' = {
  parent: articles
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: 'answers-are-kept-half-a-year'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['answers/'] }
            actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: 180 } } }
          }
        }
        {
          // Earlier revisions stand below each article's id, where no prefix finds them: they are tagged as they are written.
          name: 'history-is-kept-a-year'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: {
              blobTypes: ['blockBlob']
              prefixMatch: ['summaries/']
              blobIndexMatch: [{ name: 'kind', op: '==', value: 'history' }]
            }
            actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: 365 } } }
          }
        }
        {
          name: 'old-versions-go'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'] }
            actions: {
              version: { delete: { daysAfterCreationGreaterThan: 30 } }
            }
          }
        }
      ]
    }
  }
  dependsOn: [articlesBlobs]
}

resource host 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: hostName
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource hostBlobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
  parent: host
  name: 'default'
}

resource packages 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' = {
  parent: hostBlobs
  name: 'packages'
  properties: { publicAccess: 'None' }
}

resource mayUseArticles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in [blobDataOwner, queueDataContributor]: {
  scope: articles
  name: guid(articles.id, principalId, role)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
  }
}]

// The blob trigger's own queue and its receipts are in the host's account, whichever account it watches.
resource mayUseHost 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in [blobDataOwner, queueDataContributor]: {
  scope: host
  name: guid(host.id, principalId, role)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
  }
}]

// No principalType: whoever deploys is a person here and a pipeline there.
resource mayOperate 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(operatorId)) {
  scope: articles
  name: guid(articles.id, operatorId, blobDataOwner)
  properties: {
    principalId: operatorId
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobDataOwner)
  }
}

output articlesId string = articles.id
output articlesName string = articles.name
output blobUri string = articles.properties.primaryEndpoints.blob
output queueUri string = articles.properties.primaryEndpoints.queue
output hostName string = host.name
output packagesUri string = '${host.properties.primaryEndpoints.blob}packages'
