// The Functions app on Flex Consumption: .NET 10, isolated worker, no keys.
param planName string
param appName string
param location string
param tags object
param identityId string
param identityClientId string
param blobUri string
param queueUri string
param hostStorageName string
param packagesUri string
param insightsConnectionString string
param modelEndpoint string
param modelDeployment string
param maximumInstanceCount int
param parallelism int
param requestsPerMinute int
param tokensPerMinute int
param publicFeeds bool
param siteTitle string
param siteTimeZone string

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

var feedsPath = publicFeeds ? 'api/public/' : 'api/feeds/'

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: appName
  location: location
  tags: union(tags, { 'azd-service-name': 'summarizer' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packagesUri
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identityId }
        }
      }
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: { instanceMemoryMB: 2048, maximumInstanceCount: maximumInstanceCount }
    }
    siteConfig: { minTlsVersion: '1.2', ftpsState: 'Disabled' }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: union(
      {
        AzureWebJobsStorage__accountName: hostStorageName
        AzureWebJobsStorage__credential: 'managedidentity'
        AzureWebJobsStorage__clientId: identityClientId
        ArticleStorage__blobServiceUri: blobUri
        ArticleStorage__queueServiceUri: queueUri
        ArticleStorage__credential: 'managedidentity'
        ArticleStorage__clientId: identityClientId
        AZURE_CLIENT_ID: identityClientId
        APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
        APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
        AzureFunctionsJobHost__extensions__blobs__maxDegreeOfParallelism: string(parallelism)
        SweepSchedule: '0 * * * * *'
        FullSweepSchedule: '30 */5 * * * *'
        Summarizer__Model__Deployment: modelDeployment
        Summarizer__Model__RequestsPerMinute: string(requestsPerMinute)
        Summarizer__Model__TokensPerMinute: string(tokensPerMinute)
        Summarizer__Site__BaseUrl: 'https://${app.properties.defaultHostName}/${feedsPath}'
        Summarizer__Site__Title: siteTitle
        Summarizer__Site__TimeZone: siteTimeZone
        Summarizer__Site__Public: string(publicFeeds)
      },
      empty(modelEndpoint) ? {} : { Summarizer__Model__Endpoint: modelEndpoint }
    )
  }
}

output name string = app.name
output id string = app.id
output feedUrl string = 'https://${app.properties.defaultHostName}/${feedsPath}feed.json'
